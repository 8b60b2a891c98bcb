package org.journeywall;

import java.util.ResourceBundle;

/// Where the program starts.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    var texts = ResourceBundle.getBundle("org.journeywall.texts");
    System.out.println(texts.getString("about"));
  }
}
