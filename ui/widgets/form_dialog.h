#pragma once

#include "ui/shell/surroundings.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace deskbell::ui {

class FieldForm;

/// A dialog that asks for something: a heading, fields, what Save leads to, and Cancel beside the one primary button. Ends with `accept()`.
class FormDialog : public QDialog {
    Q_OBJECT

protected:
    FormDialog(const Surroundings &around, const QString &name, const QString &title, const QString &save, QWidget *parent);

    /// The window's title and the heading are one.
    void setHeading(const QString &title);
    /// What pressing the primary button leads to, in small letters beside it.
    void setConsequence(const QString &text);
    void setBusy(bool busy);
    /// Says why not, at the field the error names, and lets try again.
    void refuse(const Error &error);

    virtual void save() = 0;

    const Surroundings &m_around;
    Slot m_slot;            ///< for what Save does
    FieldForm *m_form;
    QVBoxLayout *m_body;    ///< between heading and buttons; holds the form
    QPushButton *m_save;
    QPushButton *m_cancel;

private:
    QLabel *m_heading;
    QLabel *m_consequence;
};

} // namespace deskbell::ui
