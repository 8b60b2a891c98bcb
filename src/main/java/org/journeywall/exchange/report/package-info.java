/// What a map says to who reads it with care, told in tables of words and figures: for the pages
/// behind the wall, for sheets, and to be read aloud.
@NullMarked
package org.journeywall.exchange.report;

import org.jspecify.annotations.NullMarked;
