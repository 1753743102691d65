#pragma once

/// Lets screen readers ask a scroll area for a child that it no longer has. Qt 6.4 reads beyond the
/// list of children then, for example when a scroll bar has just been hidden.
void installAccessibleScrollAreas();
