package org.journeywall.model;

/// A picture kept inside the workshop file: a note's photograph, a persona's portrait, the client's
/// logo.
///
/// @param mediaType `image/png` or `image/jpeg`
/// @param base64 the file's bytes in base 64
/// @param width in pixels
/// @param height in pixels
public record Picture(
    PictureId id, String mediaType, String base64, int width, int height, Extras extras) {}
