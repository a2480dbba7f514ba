package org.petitiondesk.architecture.violations.compose;

import org.apache.lucene.analysis.hunspell.Hunspell;

record UsesLucene(Hunspell known) {}
