#pragma once

/// Opens those of the three standard streams that the caller has closed, so that no file of this
/// program takes their place and receives what is printed. Printing to them fails.
void reserveStandardStreams();
