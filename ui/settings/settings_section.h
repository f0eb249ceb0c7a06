#pragma once

#include <QWidget>

namespace deskbell::ui {

/// One section of the settings, chosen in the list at their left.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// The office may have changed: ask again. What a person has typed and not saved stays.
    virtual void lookAgain() = 0;
    /// What stays in sight above and below the section while it scrolls; null: nothing.
    virtual QWidget *head() { return nullptr; }
    virtual QWidget *foot() { return nullptr; }
};

} // namespace deskbell::ui
