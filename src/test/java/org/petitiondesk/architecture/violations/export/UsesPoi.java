package org.petitiondesk.architecture.violations.export;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

record UsesPoi(XWPFDocument known) {}
