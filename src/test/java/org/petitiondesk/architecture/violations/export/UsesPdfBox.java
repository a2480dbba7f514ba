package org.petitiondesk.architecture.violations.export;

import org.apache.pdfbox.pdmodel.PDDocument;

record UsesPdfBox(PDDocument known) {}
