#pragma once

#include "model/result.h"
#include "model/signing/certificate.h"

#include <libxml/tree.h>

/// Verifies the one signature of a list and returns the certificate of its signer, which says
/// nothing about trust yet. All below the root but the signature is covered by it then.
Result<Certificate> verifiedSigner(xmlDoc *document);
