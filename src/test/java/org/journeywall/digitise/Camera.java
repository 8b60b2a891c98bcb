package org.journeywall.digitise;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.SplittableRandom;

/// What light and lens make of a drawn wall: gradients, a lamp's mirror image, shadows, a cast of
/// colour, blur and noise.
final class Camera {
  private final byte[] bgr;
  private final int width;
  private final int height;
  private final Scenario scenario;
  private final SplittableRandom random;

  Camera(BufferedImage picture, Scenario scenario, SplittableRandom random) {
    bgr = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    width = picture.getWidth();
    height = picture.getHeight();
    this.scenario = scenario;
    this.random = random;
  }

  void expose() {
    double[] cast = {1, 1, 1};
    double noise = 2.5;
    double glareX = random.nextDouble() * width;
    double glareY = random.nextDouble() * height * 0.5;
    double slope = random.nextBoolean() ? 0.4 : -0.4;
    double edge = width * (0.3 + 0.4 * random.nextDouble());
    if (scenario == Scenario.C) {
      cast = new double[] {0.78, 0.95, 1.06};
      noise = 7;
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double light = light(x, y, slope, edge);
        double glare = scenario == Scenario.B ? glare(x - glareX, y - glareY) : 0;
        for (int channel = 0; channel < 3; channel++) {
          int at = (y * width + x) * 3 + channel;
          double value = (bgr[at] & 0xFF) * light * cast[channel];
          value += (255 - value) * glare;
          value +=
              noise * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) * 1.4;
          bgr[at] = (byte) Math.clamp(Math.round(value), 0, 255);
        }
      }
    }
  }

  private double light(int x, int y, double slope, double edge) {
    double across = (double) x / width - 0.5;
    double down = (double) y / height - 0.5;
    return switch (scenario) {
      case A -> 0.97;
      case B -> 0.82 + slope * across - 0.1 * down;
      case C -> {
        double shade = (x - edge + slope * (y - height / 2.0)) / (0.01 * width);
        yield 0.62 + 0.3 / (1 + Math.exp(-shade));
      }
      case D, E, F, G, H -> 0.9 + 0.12 * across - 0.14 * (across * across + down * down);
    };
  }

  private double glare(double dx, double dy) {
    double radius = 0.09 * width;
    return 0.75 * Math.exp(-(dx * dx + dy * dy) / (2 * radius * radius));
  }
}
