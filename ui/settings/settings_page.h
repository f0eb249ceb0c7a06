#pragma once

#include "ui/desk/surroundings.h"
#include "ui/widgets/page.h"

#include <QHash>

class QButtonGroup;
class QStackedWidget;
class QVBoxLayout;

namespace deskbell::ui {

class SettingsSection;

/// The office's settings: their sections at the left, the chosen one at the right.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(const Surroundings &around, QWidget *parent);

    void open(SettingsPlace place);
    void lookAgain() override;
    void takeKeyboard() override; ///< at the first field of the section

private:
    void add(SettingsPlace place, const QString &name, const QString &title, SettingsSection *section, QVBoxLayout *list);

    QButtonGroup *m_group;
    QStackedWidget *m_sections;
    QHash<int, SettingsSection *> m_all;
};

} // namespace deskbell::ui
