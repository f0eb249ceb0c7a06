#pragma once

#include "ui/desk/surroundings.h"
#include "ui/templates/preview_text.h"

#include <QDialog>

namespace deskbell::ui {

/// The clients for whom something in a text is empty; a press leads to the client.
class GapsDialog : public QDialog {
    Q_OBJECT

public:
    GapsDialog(const Surroundings &around, const PreviewGaps &gaps, const QString &textLanguage, QWidget *parent);
};

} // namespace deskbell::ui
