#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/drafts.h"
#include "ui/desk/present.h"
#include "ui/desk/signpost.h"
#include "ui/desk/theme.h"

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
