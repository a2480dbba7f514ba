package org.petitiondesk.architecture.violations.export;

import de.siegmar.fastcsv.reader.CsvReader;

record UsesFastCsv(CsvReader<?> known) {}
