package org.journeywall.exchange.png;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.journeywall.exchange.Colours;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.Progress;
import org.journeywall.paint.Page;
import org.journeywall.raster.DecodedPictures;
import org.journeywall.raster.Raster;
import org.journeywall.text.FontBook;

/// Maps as one picture, one below the other, each with its title block as on paper. At scale 1 a
/// board unit is one pixel; the picture says how large it is meant to be, so that programs that
/// care show it in the same size at every scale.
public final class PngExport implements ExportFormat {
  /// Pixels per board unit.
  static final ExportOption.Whole SCALE = new ExportOption.Whole("scale", 1, 4, 2);

  /// Whether what lies behind the picture shows through the wall.
  static final ExportOption.Tick TRANSPARENT = new ExportOption.Tick("transparent", false);

  private static final double LAID_OUT = 0.2;

  @Override
  public String id() {
    return "png";
  }

  @Override
  public List<String> extensions() {
    return List.of("png");
  }

  @Override
  public boolean showsChanges() {
    return true;
  }

  @Override
  public Purpose purpose() {
    return Purpose.READ;
  }

  @Override
  public List<ExportOption> options() {
    return List.of(SCALE, TRANSPARENT, Colours.OPTION);
  }

  @Override
  public void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    progress.step(0);
    var book = new FontBook();
    List<Page> pages = pages(job, book);
    progress.step(LAID_OUT);
    var raster = new Raster(book, new DecodedPictures(job.workshop().pictures()));
    boolean transparent = job.choices().of(TRANSPARENT);
    var picture = new WallPicture(pages, raster, job.choices().of(SCALE), transparent);
    new PngFile(picture).write(out, progress, LAID_OUT);
  }
}
