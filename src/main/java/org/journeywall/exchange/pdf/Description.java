package org.journeywall.exchange.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.journeywall.exchange.ExportJob;
import org.journeywall.model.Texts;
import org.journeywall.model.WorkshopInfo;

/// What the document says of itself: title, author, language, dates and identifier. All of it comes
/// from the job, so that the same job gives the same bytes.
record Description(ExportJob job) {
  private static final String PROGRAM = "Journeywall";
  private static final int ID_LENGTH = 16;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000Z'");

  WriterProperties properties() {
    var id = new PdfString(identifier());
    return new WriterProperties()
        .setPdfVersion(PdfVersion.PDF_1_7)
        .setInitialDocumentId(id)
        .setModifiedDocumentId(id)
        .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
  }

  void write(PdfDocument pdf) {
    PdfDocumentInfo info = pdf.getDocumentInfo();
    String date = DATE.format(job.today());
    info.setMoreInfo("CreationDate", date);
    info.setMoreInfo("ModDate", date);
    info.setTitle(title()).setAuthor(PROGRAM).setCreator(PROGRAM);
    pdf.setTagged();
    pdf.getCatalog().setLang(new PdfString(language()));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
  }

  // Without one the document could not be told from others.
  private String title() {
    String own = Texts.line(job.workshop().info().title());
    return own.isBlank() ? PROGRAM : own;
  }

  /// The language of the cards, which are most of the text.
  private String language() {
    String own = job.workshop().info().language();
    return own.isBlank() ? job.locale().toLanguageTag() : own;
  }

  private byte[] identifier() {
    WorkshopInfo info = job.workshop().info();
    String job = info.title() + "\n" + this.job.maps() + this.job.paper() + this.job.today();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(job.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(hash, ID_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
