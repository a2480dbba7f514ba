package org.petitiondesk.architecture.violations.export;

import ezvcard.VCard;

record UsesEzVcard(VCard known) {}
