package org.journeywall.exchange.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import org.journeywall.exchange.Progress;

/// Writes a picture as PNG (ISO/IEC 15948), with each pixel in 8 bits a channel. Strips are drawn
/// and packed by as many threads as there are processors; where they are cut depends on the picture
/// alone, so that the file is the same however many there are.
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int BITS = 8;
  private static final byte WITHOUT_OPACITY = 2;
  private static final byte WITH_OPACITY = 6;
  private static final byte PER_METRE = 1;
  private static final byte PERCEPTUAL = 0;

  /// Of a zlib stream (RFC 1950): deflate with a window of 32 KiB.
  private static final byte[] STREAM_START = {0x78, 0x5E};

  /// A last block with nothing in it.
  private static final byte[] STREAM_END = {0x03, 0x00};

  /// Large enough that what is drawn twice at the edges does not matter, small enough that all
  /// processors have work and little memory is held.
  private static final int STRIP_PIXELS = 1 << 20;

  private final WallPicture picture;

  PngFile(WallPicture picture) {
    this.picture = picture;
  }

  /// The stream is not closed.
  ///
  /// @param from the share of the whole work that was done before
  void write(OutputStream out, Progress progress, double from) throws IOException {
    out.write(SIGNATURE);
    chunk(out, "IHDR", header());
    chunk(out, "sRGB", new byte[] {PERCEPTUAL});
    chunk(out, "pHYs", density());
    chunk(out, "tEXt", "Software\0Journeywall".getBytes(StandardCharsets.ISO_8859_1));
    chunk(out, "IDAT", STREAM_START);
    int check = strips(out, progress, from);
    var end = new ByteArrayOutputStream();
    end.write(STREAM_END);
    new DataOutputStream(end).writeInt(check);
    chunk(out, "IDAT", end.toByteArray());
    chunk(out, "IEND", new byte[0]);
    progress.step(1);
  }

  private byte[] header() throws IOException {
    var header = new ByteArrayOutputStream();
    var data = new DataOutputStream(header);
    data.writeInt(picture.width());
    data.writeInt(picture.height());
    data.write(BITS);
    data.write(picture.transparent() ? WITH_OPACITY : WITHOUT_OPACITY);
    // The only compression and filtering there is, and rows from top to bottom.
    data.write(new byte[3]);
    return header.toByteArray();
  }

  private byte[] density() throws IOException {
    var density = new ByteArrayOutputStream();
    var data = new DataOutputStream(density);
    data.writeInt(picture.density());
    data.writeInt(picture.density());
    data.write(PER_METRE);
    return density.toByteArray();
  }

  /// Returns the check sum of all rows.
  private int strips(OutputStream out, Progress progress, double from) throws IOException {
    int rows = Math.clamp(STRIP_PIXELS / picture.width(), 1, picture.height());
    int workers = Runtime.getRuntime().availableProcessors();
    Queue<Future<Strip>> ahead = new ArrayDeque<>();
    Queue<StripMaker> resting = new ConcurrentLinkedQueue<>();
    var check = new RunningCheck();
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      int next = 0;
      for (int top = 0; top < picture.height(); top += rows) {
        while (next < picture.height() && ahead.size() <= 2 * workers) {
          int begin = next;
          int end = Math.min(picture.height(), begin + rows);
          ahead.add(threads.submit(() -> strip(resting, begin, end - begin, rows)));
          next = end;
        }
        progress.step(from + (1 - from) * 0.99 * top / picture.height());
        Strip strip = finished(ahead.remove());
        chunk(out, "IDAT", strip.packed());
        check.add(strip.check(), strip.length());
      }
    }
    return check.value();
  }

  private Strip strip(Queue<StripMaker> resting, int top, int rows, int most) {
    StripMaker rested = resting.poll();
    StripMaker maker = rested != null ? rested : new StripMaker(picture, most);
    Strip strip = maker.strip(top, rows);
    resting.add(maker);
    return strip;
  }

  private static Strip finished(Future<Strip> strip) throws IOException {
    try {
      return strip.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  private static void chunk(OutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var crc = new CRC32();
    crc.update(name);
    crc.update(content);
    var data = new DataOutputStream(out);
    data.writeInt(content.length);
    data.write(name);
    data.write(content);
    data.writeInt((int) crc.getValue());
    data.flush();
  }
}
