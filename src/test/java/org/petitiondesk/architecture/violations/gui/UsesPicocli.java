package org.petitiondesk.architecture.violations.gui;

import picocli.CommandLine;

record UsesPicocli(CommandLine known) {}
