#pragma once

#include "app/deskbellctl/grammar.h"
#include "engine/commands/checked.h"

namespace deskbell::ctl {

/// The language that was asked for, else the usual one.
inline QString languageOr(const Argument &language, const QString &usual)
{
    return language.given() ? must(checked::language(language.text(), language.field())) : usual;
}

} // namespace deskbell::ctl
