package org.petitiondesk.architecture.violations.export;

import org.snakeyaml.engine.v2.api.Load;

record UsesYaml(Load known) {}
