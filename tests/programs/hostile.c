// SPDX-License-Identifier: GPL-2.0-or-later
/* hostile: names and contents with terminal control sequences. */
#include <err.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#define CLEAR "\033[2J\033]0;title\007\233"

int main(void)
{
	int pair[2];

	if (prctl(PR_SET_NAME, "a\033[31m\nb") < 0)
		err(1, "prctl");
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0 ||
	    send(pair[0], CLEAR, sizeof(CLEAR), 0) != sizeof(CLEAR))
		err(1, "send");
	/* Two processes, so that each is named. */
	if (fork() == 0) {
		execl("/bin/\033[5mabsent", "absent", NULL);
		_exit(send(pair[1], "child", 5, 0) != 5);
	}
	return 0;
}
