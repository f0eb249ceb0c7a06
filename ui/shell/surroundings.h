#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/drafts.h"
#include "ui/shell/present.h"
#include "ui/shell/signpost.h"
#include "ui/shell/theme.h"

namespace deskbell::ui {

class LoginStart;

/// What every page and dialog stands in. All of it outlives them: the main window owns it.
struct Surroundings {
    Desk &desk;
    Signpost &signs;
    const Present &present;
    const Theme &theme;
    Drafts &drafts;
    LoginStart &loginStart;
};

} // namespace deskbell::ui
