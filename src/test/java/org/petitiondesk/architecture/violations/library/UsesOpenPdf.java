package org.petitiondesk.architecture.violations.library;

import org.openpdf.text.pdf.PdfWriter;

record UsesOpenPdf(PdfWriter known) {}
