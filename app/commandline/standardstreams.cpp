#include "standardstreams.h"

#include <fcntl.h>
#include <unistd.h>

void reserveStandardStreams()
{
    // The system hands out the lowest free descriptor.
    int descriptor = -1;
    do {
        descriptor = ::open("/dev/null", O_RDONLY);
    } while (descriptor >= STDIN_FILENO && descriptor <= STDERR_FILENO);
    if (descriptor > STDERR_FILENO) {
        ::close(descriptor);
    }
}
