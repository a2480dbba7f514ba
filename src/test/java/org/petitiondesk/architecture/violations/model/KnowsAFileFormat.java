package org.petitiondesk.architecture.violations.model;

import org.snakeyaml.engine.v2.api.Load;

record KnowsAFileFormat(Load known) {}
