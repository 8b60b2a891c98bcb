/// The review of found notes: what a person decides about each, note by note and key by key, where
/// the stages and lanes of the wall run, and what of it becomes cards. Values and pure steps; the
/// window that shows them is elsewhere.
@NullMarked
package org.journeywall.digitise.review;

import org.jspecify.annotations.NullMarked;
