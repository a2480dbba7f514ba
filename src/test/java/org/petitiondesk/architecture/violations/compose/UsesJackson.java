package org.petitiondesk.architecture.violations.compose;

import com.fasterxml.jackson.core.JsonGenerator;

record UsesJackson(JsonGenerator known) {}
