package org.journeywall.exchange.pptx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/// The shapes of a slide, those in groups among them.
final class Shapes {
  private Shapes() {}

  static List<XSLFShape> all(List<XSLFShape> shapes) {
    return shapes.stream()
        .flatMap(shape ->
            shape instanceof XSLFGroupShape group
                ? Stream.concat(Stream.of(shape), all(group.getShapes()).stream())
                : Stream.of(shape))
        .toList();
  }

  /// By name; of those with one name the first.
  static Map<String, XSLFShape> byName(XSLFSlide slide) {
    var named = new LinkedHashMap<String, XSLFShape>();
    all(slide.getShapes()).forEach(shape -> named.putIfAbsent(shape.getShapeName(), shape));
    return named;
  }
}
