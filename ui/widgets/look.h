#pragma once

#include <QString>

class QDialog;
class QFrame;
class QLabel;
class QLayout;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace deskbell::ui {

/// Sets a property the style sheet looks at, and has the sheet look again.
void setLook(QWidget *widget, const char *property, const QString &value);

/// A label in one of the sheet's kinds: title, heading, dim, small, field, error.
[[nodiscard]] QLabel *labelled(const char *kind, const QString &text, QWidget *parent);
/// Names a control that has no label on screen for those who hear it. A combo box tells of nothing but a label, so it gets one that is not seen.
void nameUnseen(QWidget *control, const QString &name);
/// Makes a frame a white card and gives it its column.
QVBoxLayout *madeCard(QFrame *frame);
/// A white card with its column inside.
[[nodiscard]] QFrame *card(QWidget *parent, QVBoxLayout **inside);
/// What does not fit is scrolled to, up and down only. The keyboard stays with what is inside.
[[nodiscard]] QScrollArea *scrolling(QWidget *content);
/// Empties a layout, widgets and all.
void emptied(QLayout *layout);

/// Its text can be marked and copied, by mouse or keyboard: Tab leads to it.
void letCopy(QLabel *label);

} // namespace deskbell::ui
