/// What is fed with anything at all: one target for each reader of foreign bytes. `.ci/fuzz` lets a
/// fuzzer look for bytes that bring one down; those it found are kept beside the tests and are fed
/// in every run.
@NullMarked
package org.journeywall.fuzz;

import org.jspecify.annotations.NullMarked;
