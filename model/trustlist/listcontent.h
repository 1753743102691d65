#pragma once

#include "model/result.h"
#include "trustedlist.h"

#include <libxml/tree.h>

/// Whether @p root is that of a list in a format that is known.
Result<void> checkListFormat(const xmlNode *root);

/// What a list says; its signature is not looked at.
Result<TrustedList> readListContent(const xmlNode *root);
