package org.petitiondesk.architecture.violations.export;

import org.apache.fontbox.ttf.TrueTypeFont;

record UsesFontBox(TrueTypeFont known) {}
