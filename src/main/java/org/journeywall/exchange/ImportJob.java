package org.journeywall.exchange;

import org.journeywall.model.Ids;

/// What an import needs to know beside the file's content.
///
/// @param fileName the file's name, for messages and as the title of the new workshop
/// @param language language of what has to be named anew (lanes), `en`, `pl` or `cs`
/// @param ids where new ids come from
public record ImportJob(String fileName, String language, Ids ids) {}
