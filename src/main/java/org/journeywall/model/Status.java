package org.journeywall.model;

/// How far an action or opportunity has come.
public enum Status {
  OPEN,
  IN_PROGRESS,
  DONE,
  DROPPED
}
