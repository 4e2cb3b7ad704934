// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Stops for a snapshot at an exact instruction. While the processor waits in the callback, the
 * engine tells QEMU to stop the machine; once QEMU's main thread waits for the processor to stop,
 * the callback returns, and the processor stops before the next block. A stop initiated by the
 * guest (a device that pauses the machine) would not do: until the main thread has heard of it, it
 * may see an idle processor and advance the virtual clock to the next timer.
 */
#include "recorder/pause.h"

#include <fcntl.h>
#include <linux/futex.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "recorder/recorder.h"
#include "recorder/ring.h"

/*
 * Returns true if QEMU's main thread, the process's first, waits on a condition variable. It does
 * so only in pause_all_vcpus, after asking the processors to stop; only glibc's condition variables
 * use FUTEX_WAIT_BITSET (proc(5), /proc/PID/syscall: number and arguments of the call in which a
 * thread waits).
 */
static bool is_awaited(void)
{
	char path[64], text[256];
	unsigned long long futex, op;
	long nr;
	ssize_t n;
	int fd;

	snprintf(path, sizeof(path), "/proc/self/task/%d/syscall", getpid());
	fd = open(path, O_RDONLY | O_CLOEXEC);
	n = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
	if (fd >= 0)
		close(fd);
	text[n > 0 ? n : 0] = '\0';
	return sscanf(text, "%ld %llx %llx", &nr, &futex, &op) == 3 && nr == SYS_futex &&
	       (op & FUTEX_CMD_MASK) == FUTEX_WAIT_BITSET;
}

void pause_wait(void)
{
	const struct timespec some = { .tv_nsec = 500 * 1000 };

	while (!is_awaited()) {
		nanosleep(&some, NULL);
		ring_reader_lives();
	}
}

void pause_reached(unsigned vcpu, void *data)
{
	const uint64_t one = 1;

	(void)vcpu;
	(void)data;
	atomic_store(&rec.sh->pausing, 1);
	(void)!write(rec.wake_fd, &one, sizeof(one));
	pause_wait();
}
