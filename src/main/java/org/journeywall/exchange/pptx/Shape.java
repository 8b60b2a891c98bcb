package org.journeywall.exchange.pptx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.layout.Rect;
import org.journeywall.model.PictureId;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Outline;
import org.jspecify.annotations.Nullable;

/// A shape while a slide is put together, in points from the slide's upper left corner;
/// [ShapeMarkup] writes it down.
final class Shape {

  /// What kind of element it becomes.
  enum Element {
    SHAPE,
    /// Text without a form of its own.
    TEXT_BOX,
    CONNECTOR,
    GROUP,
    /// The title of its slide.
    TITLE,
    PICTURE
  }

  /// A connector's end, fastened to a site of another shape.
  record End(Shape shape, int site) {}

  final Element element;
  final int id;
  final Rect place;
  final Map<String, Long> adjusted = new LinkedHashMap<>();
  final List<Shape> inside = new ArrayList<>();
  private final String form;
  private String name = "";
  private String said = "";
  private @Nullable Outline path;
  private @Nullable Colour fill;
  private @Nullable Colour line;
  private @Nullable Colour shadow;
  private double pen;
  private double shadowSize;
  private boolean dashed;
  private boolean turned;
  private boolean mirroredAcross;
  private boolean mirroredDown;
  private String head = "";
  private String tail = "";
  private @Nullable PictureId picture;
  private @Nullable Writing writing;
  private @Nullable End from;
  private @Nullable End to;

  /// @param id its number on the slide
  /// @param form one of the preset forms of DrawingML (ECMA-376)
  Shape(Element element, int id, String form, Rect place) {
    this.element = element;
    this.id = id;
    this.form = form;
    this.place = place;
  }

  /// What it is called in the list of shapes, and what is read out for it.
  Shape called(String newName, String newSaid) {
    name = newName;
    said = newSaid;
    return this;
  }

  Shape filled(Colour colour) {
    fill = colour;
    return this;
  }

  /// @param width in points
  Shape drawn(Colour colour, double width) {
    line = colour;
    pen = width;
    return this;
  }

  Shape dashed() {
    dashed = true;
    return this;
  }

  /// @param size points per board unit
  Shape shadowed(Colour colour, double size) {
    shadow = colour;
    shadowSize = size;
    return this;
  }

  /// How its form deviates from the usual, as a share.
  Shape adjusted(String guide, double share) {
    adjusted.put(guide, Math.round(share * 100_000));
    return this;
  }

  /// Along an outline instead of a preset form, in points from the slide's corner.
  Shape along(Outline outline) {
    path = outline;
    return this;
  }

  Shape turned() {
    turned = true;
    return this;
  }

  Shape mirrored(boolean across, boolean down) {
    mirroredAcross = across;
    mirroredDown = down;
    return this;
  }

  Shape ending(String newHead, String newTail) {
    head = newHead;
    tail = newTail;
    return this;
  }

  Shape fastened(@Nullable End newFrom, @Nullable End newTo) {
    from = newFrom;
    to = newTo;
    return this;
  }

  Shape showing(PictureId newPicture) {
    picture = newPicture;
    return this;
  }

  Shape with(Writing text) {
    writing = text;
    return this;
  }

  String form() {
    return form;
  }

  String name() {
    return name;
  }

  String said() {
    return said;
  }

  @Nullable Outline path() {
    return path;
  }

  @Nullable Colour fill() {
    return fill;
  }

  @Nullable Colour line() {
    return line;
  }

  @Nullable Colour shadow() {
    return shadow;
  }

  double pen() {
    return pen;
  }

  double shadowSize() {
    return shadowSize;
  }

  boolean isDashed() {
    return dashed;
  }

  boolean isTurned() {
    return turned;
  }

  boolean isMirroredAcross() {
    return mirroredAcross;
  }

  boolean isMirroredDown() {
    return mirroredDown;
  }

  String head() {
    return head;
  }

  String tail() {
    return tail;
  }

  /// What a picture shows.
  @Nullable PictureId picture() {
    return picture;
  }

  @Nullable Writing writing() {
    return writing;
  }

  @Nullable End from() {
    return from;
  }

  @Nullable End to() {
    return to;
  }
}
