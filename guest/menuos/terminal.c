// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/menuos/terminal.h"

#include <signal.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios found;
static bool edits;

static void size_changed(int number)
{
	(void)number; /* a wait for input is interrupted, and the line drawn again */
}

void terminal_begin(void)
{
	const struct sigaction on_size = { .sa_handler = size_changed };

	edits = isatty(0) && isatty(1) && !tcgetattr(0, &found);
	sigaction(SIGWINCH, &on_size, NULL);
}

void terminal_end(void)
{
	terminal_mode(TERMINAL_ORDINARY);
}

void terminal_mode(enum terminal_mode mode)
{
	struct termios modes = found;

	if (!edits)
		return;
	if (mode != TERMINAL_ORDINARY) {
		modes.c_lflag &= ~(ICANON | ECHO | IEXTEN);
		modes.c_iflag &= ~IXON;
		modes.c_cc[VMIN] = 1;
		modes.c_cc[VTIME] = 0;
	}
	if (mode == TERMINAL_EDITING)
		modes.c_lflag &= ~ISIG;
	tcsetattr(0, TCSADRAIN, &modes);
}

bool terminal_edits(void)
{
	return edits;
}

unsigned terminal_columns(void)
{
	struct winsize size;

	return !ioctl(1, TIOCGWINSZ, &size) && size.ws_col ? size.ws_col : 80;
}
