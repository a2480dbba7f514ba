package org.petitiondesk.architecture.violations.library;

import java.sql.Connection;

record UsesSql(Connection known) {}
