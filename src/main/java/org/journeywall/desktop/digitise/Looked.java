package org.journeywall.desktop.digitise;

import java.util.List;
import org.journeywall.digitise.Sign;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.review.FoundNote;
import org.journeywall.digitise.review.PhotoPage;

/// A photograph that was looked at.
///
/// @param signs markers of printed headers, in its pixels
/// @param file its bytes, to keep beside a review that is put off
record Looked(
    Photo photo, FileBytes file, PhotoPage page, List<FoundNote> found, List<Sign> signs) {}
