/// What a wall starts from: templates with stages and lanes, and samples filled in as a team would
/// have. Each stands once in code; its texts are in one bundle per language.
@NullMarked
package org.journeywall.template;

import org.jspecify.annotations.NullMarked;
