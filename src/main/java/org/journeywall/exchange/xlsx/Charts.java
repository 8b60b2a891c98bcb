package org.journeywall.exchange.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.model.Score;
import org.journeywall.paint.Colour;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;

/// Native charts beside the table they show: whoever changes a number sees the chart follow.
final class Charts {
  private static final int LEAST_COLUMN = 4;
  private static final int WIDTH_COLUMNS = 6;
  private static final int HEIGHT_ROWS = 16;
  private static final double LINE_POINTS = 2.25;

  private final SheetCells sheet;
  private final int top;
  private final Locale language;

  /// Charts whose upper edge is at row `top`, with titles in this language.
  Charts(SheetCells sheet, int top, Locale language) {
    this.sheet = sheet;
    this.top = top;
    this.language = language;
  }

  /// One column per stage, from the first two columns of these rows.
  void funnel(String title, String series, int first, int last) {
    XSSFChart chart = chart(title, LEAST_COLUMN);
    XDDFCategoryAxis stages = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis volumes = chart.createValueAxis(AxisPosition.LEFT);
    volumes.setCrosses(AxisCrosses.AUTO_ZERO);
    volumes.setCrossBetween(AxisCrossBetween.BETWEEN);
    volumes.setMinimum(0);
    volumes.getOrAddMajorGridProperties().setLineProperties(line(Look.PALETTE.rule(), 0.75));
    var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, stages, volumes);
    data.setBarDirection(BarDirection.COL);
    data.setGapWidth(40);
    data.setVaryColors(false);
    var bars =
        (XDDFBarChartData.Series) data.addSeries(names(first, last), numbers(1, first, last));
    bars.setTitle(series, null);
    bars.setFillProperties(fill(Look.PALETTE.stage(0, 2)));
    chart.plot(data);
    CTDLbls labels =
        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls();
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /// One line per persona in its own colour, from the columns after the first. A smooth one would
  /// swing beyond what anybody said, and beyond the axis.
  void emotion(String title, List<EmotionCurve> curves, int first, int last) {
    XSSFChart chart = chart(title, Math.max(LEAST_COLUMN, curves.size() + 2));
    XDDFChartLegend legend = chart.getOrAddLegend();
    legend.setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis places = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis scores = chart.createValueAxis(AxisPosition.LEFT);
    scores.setCrossBetween(AxisCrossBetween.BETWEEN);
    scores.setMinimum(Score.WORST);
    scores.setMaximum(Score.BEST);
    scores.setMajorUnit(1);
    scores.getOrAddMajorGridProperties().setLineProperties(line(Look.PALETTE.rule(), 0.75));
    var data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, places, scores);
    data.setVaryColors(false);
    for (int i = 0; i < curves.size(); i++) {
      Colour colour = Look.PALETTE.persona(curves.get(i).persona().colour());
      var line =
          (XDDFLineChartData.Series)
              data.addSeries(names(first, last), numbers(i + 1, first, last));
      line.setTitle(
          sheet.row(first - 1).text(i + 1),
          new CellReference(sheet.name(), first - 1, i + 1, true, true));
      line.setSmooth(false);
      line.setLineProperties(line(colour, LINE_POINTS));
      line.setMarkerStyle(MarkerStyle.CIRCLE);
      var marker = new XDDFShapeProperties();
      marker.setFillProperties(fill(colour));
      marker.setLineProperties(line(colour, 1));
      line.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
    }
    chart.plot(data);
    chart.displayBlanksAs(DisplayBlanks.SPAN);
    // The names below the chart, not across its middle, where 0 is.
    CTCatAx axis = chart.getCTChart().getPlotArea().getCatAxArray(0);
    (axis.isSetTickLblPos() ? axis.getTickLblPos() : axis.addNewTickLblPos())
        .setVal(STTickLblPos.LOW);
  }

  private XSSFChart chart(String title, int column) {
    var anchor =
        new XSSFClientAnchor(0, 0, 0, 0, column, top, column + WIDTH_COLUMNS, top + HEIGHT_ROWS);
    XSSFChart chart = sheet.sheet().createDrawingPatriarch().createChart(anchor);
    chart.setTitleText(CellText.safe(title));
    chart.setTitleOverlay(false);
    // Left alone, it would tell the language of the machine.
    chart.getTitle().getBody().getParagraphs().stream()
        .flatMap(paragraph -> paragraph.getTextRuns().stream())
        .forEach(run -> run.setLanguage(language));
    return chart;
  }

  private XDDFDataSource<String> names(int first, int last) {
    String[] names = new String[last - first + 1];
    Arrays.setAll(names, i -> CellText.safe(sheet.row(first + i).text(0)));
    return XDDFDataSourcesFactory.fromArray(names, area(0, first, last));
  }

  private XDDFNumericalDataSource<Double> numbers(int column, int first, int last) {
    Double[] numbers = new Double[last - first + 1];
    Arrays.setAll(numbers, i -> sheet.row(first + i).number(column));
    return XDDFDataSourcesFactory.fromArray(numbers, area(column, first, last));
  }

  private String area(int column, int first, int last) {
    return new CellRangeAddress(first, last, column, column).formatAsString(sheet.name(), true);
  }

  private static XDDFSolidFillProperties fill(Colour colour) {
    return new XDDFSolidFillProperties(
        XDDFColor.from(
            new byte[] {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()}));
  }

  private static XDDFLineProperties line(Colour colour, double points) {
    var line = new XDDFLineProperties(fill(colour));
    line.setWidth(points);
    return line;
  }
}
