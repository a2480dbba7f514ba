package org.petitiondesk.architecture.violations.exchange;

import com.fasterxml.jackson.core.JsonGenerator;

record UsesJackson(JsonGenerator known) {}
