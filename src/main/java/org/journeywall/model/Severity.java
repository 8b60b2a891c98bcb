package org.journeywall.model;

/// How much a concern weighs on the customer.
public enum Severity {
  LOW,
  MEDIUM,
  HIGH
}
