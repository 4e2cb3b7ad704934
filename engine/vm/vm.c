// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/vm.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "engine/vm/install.h"
#include "engine/vm/qemu.h"
#include "recorder/plan.h"

static int memory_file(const char *name, size_t size, struct err *e)
{
	int fd = memfd_create(name, 0); /* inherited by QEMU on purpose */

	if (fd < 0 || ftruncate(fd, size) < 0)
		return err_set(e, -errno, "no memory for %s (%zu MiB): %s", name, size >> 20,
			       strerror(errno));
	return fd;
}

int vm_prepare(struct vm *vm, const struct vm_config *c, struct err *e)
{
	*vm = (struct vm){ .ram_fd = -1,
			   .shared_fd = -1,
			   .initrd_fd = -1,
			   .wake_fd = -1,
			   .console_fd = -1,
			   .log_fd = -1,
			   .marks = { -1, -1 } };
	if ((vm->ram_fd = memory_file("guest-ram", c->ram_mb << 20, e)) < 0 ||
	    (vm->shared_fd = memory_file("recorder", sizeof(struct shared), e)) < 0 ||
	    (vm->initrd_fd = memory_file("initramfs", 0, e)) < 0 ||
	    (vm->console_fd = memory_file("console", 0, e)) < 0 ||
	    (vm->log_fd = memory_file("log", 0, e)) < 0)
		return -ENOMEM;
	if (!c->recorder && pipe(vm->marks) < 0)
		return err_set(e, -errno, "no pipe for the debug port: %s", strerror(errno));
	vm->wake_fd = eventfd(0, EFD_NONBLOCK);
	vm->shared = mmap(NULL, sizeof(struct shared), PROT_READ | PROT_WRITE, MAP_SHARED,
			  vm->shared_fd, 0);
	if (vm->wake_fd < 0 || vm->shared == MAP_FAILED) {
		vm->shared = NULL;
		return err_set(e, -errno, "no memory for the recorder: %s", strerror(errno));
	}
	vm->shared->magic = SHARED_MAGIC;
	vm->shared->size = sizeof(struct shared);
	vm->shared->plan.ram_size = c->ram_mb << 20;
	return 0;
}

/* The words of QEMU's command line, one text each, NULL at the end. */
struct words {
	char *word[64];
	int n;
};

static void __attribute__((format(printf, 2, 3))) word_add(struct words *w, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	if (w->n < 63 && vasprintf(&w->word[w->n], fmt, ap) >= 0)
		w->n++;
	va_end(ap);
}

static void words_free(struct words *w)
{
	while (w->n)
		free(w->word[--w->n]);
}

/* What makes two runs execute the same: one processor, time counted in instructions, a fixed seed and a fixed clock. */
static void machine_words(struct words *w, const struct vm *vm, const struct vm_config *c)
{
	word_add(w, "%s", c->qemu->path);
	for (int i = 0; i < QEMU_FOLDERS && c->qemu->folders[i][0]; i++) {
		word_add(w, "-L");
		word_add(w, "%s", c->qemu->folders[i]);
	}
	for (const char *const *p =
		     (const char *const[]){ "-no-user-config", "-nodefaults", "-no-reboot",
					    "-display", "none", "-smp", "1", NULL };
	     *p; p++)
		word_add(w, "%s", *p);
	word_add(w, "-machine");
	word_add(w, "q35,accel=tcg,memory-backend=ram,usb=off,vmport=off,smbus=off,graphics=off");
	word_add(w, "-m");
	word_add(w, "%zuM", c->ram_mb);
	word_add(w, "-object");
	word_add(w, "memory-backend-file,id=ram,share=on,size=%zuM,mem-path=/proc/self/fd/%d",
		 c->ram_mb, vm->ram_fd);
	word_add(w, "-cpu");
	word_add(w, "%s", c->cpu);
	if (c->mode != VM_FAST) {
		word_add(w, "-icount");
		word_add(w, "shift=3,sleep=%s", c->mode == VM_REPEATABLE ? "off" : "on");
		word_add(w, "-rtc");
		word_add(w, "base=2026-01-01,clock=vm");
	}
	word_add(w, "-seed");
	word_add(w, "1");
}

static void content_words(struct words *w, const struct vm *vm, const struct vm_config *c)
{
	word_add(w, "-kernel");
	word_add(w, "%s", c->vmlinux);
	word_add(w, "-initrd");
	word_add(w, "/proc/self/fd/%d", vm->initrd_fd);
	word_add(w, "-append");
	word_add(w, "%s", c->append);
	word_add(w, "-serial");
	word_add(w, "file:/proc/self/fd/%d", vm->console_fd);
	if (c->recorder) {
		char path[4096];

		install_path("recorder.so", path, sizeof(path));
		word_add(w, "-plugin");
		word_add(w, "%s,fd=%d,ram=%d,wake=%d", path, vm->shared_fd, vm->ram_fd,
			 vm->wake_fd);
	} else {
		word_add(w, "-chardev");
		word_add(w, "file,id=marks,path=/proc/self/fd/%d", vm->marks[1]);
		word_add(w, "-device");
		word_add(w, "isa-debugcon,iobase=0xe9,chardev=marks");
	}
}

static void become_qemu(const struct vm *vm, struct words *w, pid_t parent)
{
	int null = open("/dev/null", O_RDWR);
	sigset_t none;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(125);
	setsid(); /* a Ctrl-C on the terminal is ours to deal with */
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	dup2(null, 0);
	dup2(null, 1);
	dup2(vm->log_fd, 2);
	w->word[w->n] = NULL;
	execv(w->word[0], w->word);
	dprintf(2, "%s: %s", w->word[0], strerror(errno));
	_exit(127);
}

int vm_start(struct vm *vm, const struct vm_config *c, struct err *e)
{
	struct words w = { 0 };
	pid_t parent = getpid();

	machine_words(&w, vm, c);
	content_words(&w, vm, c);
	vm->pid = fork();
	if (!vm->pid)
		become_qemu(vm, &w, parent);
	words_free(&w);
	if (vm->pid < 0) {
		vm->pid = 0;
		return err_set(e, -errno, "QEMU could not be started: %s", strerror(errno));
	}
	return 0;
}

/* Of text with commands to a terminal ("ESC [ 2 J") what can be read: in place, and never longer. */
static size_t readable(char *text, size_t n)
{
	size_t out = 0;

	for (size_t i = 0; i < n; i++) {
		if (text[i] == '\033' && i + 1 < n && text[i + 1] == '[') {
			for (i += 2; i < n && (text[i] < '@' || text[i] > '~'); i++)
				;
		} else if ((text[i] >= ' ' && text[i] <= '~') || text[i] == '\n') {
			text[out++] = text[i];
		}
	}
	return out;
}

size_t vm_tail(int fd, char *text, size_t size)
{
	off_t end = lseek(fd, 0, SEEK_END),
	      from = end > (off_t)size - 1 ? end - (off_t)size + 1 : 0;
	ssize_t n = end > 0 ? pread(fd, text, size - 1, from) : 0;

	if (n < 0)
		n = 0;
	n = readable(text, n);
	while (n && text[n - 1] == '\n')
		n--;
	text[n] = '\0';
	return n;
}

void vm_free(struct vm *vm)
{
	const int fds[] = { vm->ram_fd,     vm->shared_fd, vm->initrd_fd, vm->wake_fd,
			    vm->console_fd, vm->log_fd,    vm->marks[0],  vm->marks[1] };

	if (vm->pid > 0) {
		kill(vm->pid, SIGKILL);
		waitpid(vm->pid, NULL, 0);
		vm->pid = 0;
	}
	if (vm->shared)
		munmap(vm->shared, sizeof(*vm->shared));
	vm->shared = NULL;
	for (size_t i = 0; i < sizeof(fds) / sizeof(fds[0]); i++)
		if (fds[i] > 0)
			close(fds[i]);
	vm->ram_fd = vm->shared_fd = vm->initrd_fd = vm->wake_fd = vm->console_fd = vm->log_fd = -1;
	vm->marks[0] = vm->marks[1] = -1;
}
