#pragma once

#include "domain/values/result.h"

namespace deskbell::ctl {

class Session;

/// Goes on with `--yes`, or when a person at a terminal types yes after reading what `unasked` says; else throws it.
void confirm(Session &session, const Error &unasked);

} // namespace deskbell::ctl
