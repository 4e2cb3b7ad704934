/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The views, each a constant table of functions in its own file. */
#ifndef VIEW_VIEWS_H
#define VIEW_VIEWS_H

#include "view/view.h"

extern const struct view view_tree, view_strace, view_json, view_dot, view_folded;

#endif
