package org.petitiondesk.architecture.violations.export;

import org.mozilla.universalchardet.UniversalDetector;

record UsesUniversalChardet(UniversalDetector known) {}
