/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The menu: reads a line, looks up its first word in the table of commands, runs it. */
#ifndef GUEST_MENUOS_MENUOS_H
#define GUEST_MENUOS_MENUOS_H

/* The command that ends the menu. */
int menuos_quit(int argc, char **argv);

#endif
