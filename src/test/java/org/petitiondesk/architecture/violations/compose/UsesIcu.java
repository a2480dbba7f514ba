package org.petitiondesk.architecture.violations.compose;

import com.ibm.icu.text.Transliterator;

record UsesIcu(Transliterator known) {}
