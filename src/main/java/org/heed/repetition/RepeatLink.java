package org.heed.repetition;

/// Two filed recommendations that the software takes for the same ask. `score`, 0 to 1.
record RepeatLink(AskKey later, AskKey earlier, double score) {}
