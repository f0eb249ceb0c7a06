#pragma once

#include "ui/copies/copy_story.h"
#include "ui/desk/surroundings.h"

#include <QDialog>

class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace deskbell::ui {

class Notice;

/// How a restored or copied office goes on: the facts, and the three ways there are. Nothing else lets it send.
class CopyDialog : public QDialog {
    Q_OBJECT

public:
    /// `off`: a person had switched sending off in it, and it stays off.
    CopyDialog(const Surroundings &around, const Lineage &lineage, bool off, QWidget *parent);

private:
    QRadioButton *addWay(QVBoxLayout *layout, const QString &name, const QString &text, const QString &meaning);
    void confirm();
    void show();

    const Surroundings m_around;
    const CopyStory m_story;
    const bool m_off;
    Slot m_slot;
    QRadioButton *m_skip, *m_review, *m_test;
    Notice *m_error;
    QPushButton *m_go;
};

} // namespace deskbell::ui
