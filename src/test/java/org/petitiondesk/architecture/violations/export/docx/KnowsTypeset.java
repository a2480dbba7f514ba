package org.petitiondesk.architecture.violations.export.docx;

import org.petitiondesk.architecture.violations.typeset.Known;

record KnowsTypeset(Known known) {}
