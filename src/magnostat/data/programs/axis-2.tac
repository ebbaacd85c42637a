magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State TRPM6_kidney signal 1.0
State L1:solid_a pool 0.0
State L1:solid_b pool 0.0
State L1:solid_c pool 0.0
State L1:residue pool 0.0
State L1:stomach pool 0.0
State L1:small_bowel pool 0.0
State L1:colon pool 0.0
State L1:plasma pool 0.0
State L1:interstitium pool 0.0
State L1:depot pool 0.0
State L1:fast pool 0.0
State L1:organs pool 0.0
State L1:muscle pool 0.0
State L1:deep pool 0.0
State L1:red_cells pool 0.0
State L1:surface pool 0.0
State L1:crystal pool 0.0
State L2:solid_a pool 0.0
State L2:solid_b pool 0.0
State L2:solid_c pool 0.0
State L2:residue pool 0.0
State L2:stomach pool 0.0
State L2:small_bowel pool 0.0
State L2:colon pool 0.0
State L2:plasma pool 0.0
State L2:interstitium pool 0.0
State L2:depot pool 0.0
State L2:fast pool 0.0
State L2:organs pool 0.0
State L2:muscle pool 0.0
State L2:deep pool 0.0
State L2:red_cells pool 0.0
State L2:surface pool 0.0
State L2:crystal pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2465
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.03001
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.3
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.1
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.3
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 272.0
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 104.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.formation 0.3
Parameter bone.resorption 0.3
Parameter bone.calcium 24900.0
Parameter kidney.GFR 7.2
Parameter kidney.lambda_PT 0.2
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 1.97
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.7159
Parameter kidney.n_CaSR 3.1
Parameter kidney.c_CaSR 1.4
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1216
Parameter kidney.K_DCT 0.001857
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5884
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter signal.pH 7.4
Parameter signal.calcium 1.0
Parameter signal.PTH 1.0
Parameter signal.calcitriol 1.0
Parameter signal.insulin 1.0
Parameter signal.aldosterone 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.fatty_acids 1.0
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter L1:drunk 0.0
Parameter L1:infused 0.0
Parameter L2:drunk 0.0
Parameter L2:infused 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
state 38
state 39
state 40
state 41
state 42
state 43
state 44
state 45
state 46
state 47
state 48
state 49
state 50
state 51
state 52
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
div 8 69
mul 72 73
mul 74 71
const 2.302585092994046
mul 168 75
const 7.4
sub 138 170
mul 169 171
exp 172
mul 167 173
power 146 76
mul 174 175
add 166 176
const 1.0
add 178 177
div 165 179
add 178 166
mul 180 181
div 182 77
div 9 70
div 184 77
mul 78 182
mul 78 184
mul 79 10
mul 81 183
div 165 80
mul 96 95
add 178 97
mul 191 192
sub 178 95
div 13 86
sub 195 193
mul 194 97
sub 196 197
mul 198 198
const 4.0
mul 200 194
mul 201 97
mul 202 195
add 199 203
sqrt 204
const 2.0
mul 206 97
mul 207 195
sub 205 198
div 208 209
div 12 84
sub 211 193
sub 212 197
mul 213 213
mul 202 211
add 214 215
sqrt 216
mul 207 211
sub 217 213
div 218 219
sub 178 90
add 178 90
add 222 91
mul 206 90
mul 221 221
add 223 222
mul 91 226
add 225 227
sqrt 228
add 223 229
div 224 230
sub 178 92
mul 92 210
add 232 233
div 90 234
sub 185 235
add 185 235
add 237 91
mul 185 235
mul 206 239
mul 236 236
add 238 237
mul 91 242
add 241 243
sqrt 244
add 238 245
div 240 246
div 247 231
power 142 94
mul 249 248
mul 98 210
mul 82 185
div 252 83
div 11 83
mul 84 250
div 255 85
mul 93 84
mul 257 220
div 258 85
mul 86 250
div 260 87
mul 93 86
mul 262 210
div 263 87
mul 88 96
add 97 210
div 210 266
mul 192 267
mul 265 268
div 269 89
div 14 89
mul 68 58
mul 272 5
mul 67 7
mul 274 56
add 57 5
div 5 276
mul 275 277
mul 274 59
add 60 6
div 6 280
mul 279 281
mul 68 61
mul 283 6
add 282 284
mul 155 0
mul 156 1
mul 157 2
div 0 54
div 1 54
div 2 54
div 4 53
add 273 278
div 5 54
div 6 55
div 3 55
mul 62 183
mul 63 211
mul 99 100
div 15 299
add 178 106
mul 105 301
sub 178 105
sub 300 302
mul 303 106
sub 304 305
mul 306 306
mul 200 303
mul 308 106
mul 309 300
add 307 310
sqrt 311
mul 206 106
mul 313 300
sub 312 306
div 314 315
div 15 99
mul 104 316
mul 299 183
div 319 101
mul 299 316
div 321 101
mul 299 103
mul 323 211
div 324 102
mul 103 15
div 326 102
mul 107 185
div 328 108
div 16 108
mul 109 110
mul 331 185
mul 111 17
div 333 112
mul 114 115
mul 335 182
sub 178 118
mul 119 337
add 178 338
mul 117 339
mul 121 122
mul 341 123
sub 178 120
mul 120 118
add 343 344
mul 342 345
mul 127 182
div 347 124
power 348 125
mul 127 139
power 350 126
mul 349 351
add 178 352
div 178 353
mul 116 340
mul 355 346
mul 356 354
power 140 128
mul 357 358
sub 182 336
neg 359
exp 361
sub 178 362
mul 360 363
sub 360 364
mul 129 131
mul 366 18
sub 178 132
mul 132 145
add 368 369
mul 367 370
sub 365 371
add 365 371
add 373 130
mul 365 371
mul 206 375
mul 372 372
add 374 373
mul 130 378
add 377 379
sqrt 380
add 374 381
div 376 382
sub 365 383
mul 113 384
add 322 327
mul 159 190
add 189 387
mul 158 190
mul 160 190
power 141 65
sub 178 64
mul 64 210
add 392 393
div 391 394
sub 395 7
div 396 66
power 142 134
neg 135
power 143 399
mul 398 400
power 144 136
mul 401 402
sub 178 133
mul 133 210
add 404 405
div 403 406
sub 407 18
div 408 137
mul 19 0
mul 0 0
const 1e-200
add 411 412
div 410 413
mul 286 414
mul 20 1
mul 1 1
add 417 412
div 416 418
mul 287 419
mul 21 2
mul 2 2
add 422 412
div 421 423
mul 288 424
mul 289 414
mul 290 419
mul 291 424
mul 23 4
mul 4 4
add 430 412
div 429 431
mul 292 432
mul 24 5
mul 5 5
add 435 412
div 434 436
mul 293 437
mul 294 437
mul 25 6
mul 6 6
add 441 412
div 440 442
mul 285 443
mul 26 8
mul 8 8
add 446 412
div 445 447
mul 297 448
mul 30 12
mul 12 12
add 451 412
div 450 452
mul 298 453
mul 295 443
mul 22 3
mul 3 3
add 457 412
div 456 458
mul 296 459
mul 28 10
mul 10 10
add 462 412
div 461 463
mul 188 464
mul 186 448
mul 27 9
mul 9 9
add 468 412
div 467 469
mul 187 470
mul 253 470
mul 29 11
mul 11 11
add 474 412
div 473 475
mul 254 476
mul 256 470
mul 259 453
mul 261 470
mul 31 13
mul 13 13
add 482 412
div 481 483
mul 264 484
mul 270 484
mul 32 14
mul 14 14
add 488 412
div 487 489
mul 271 490
mul 320 448
mul 325 453
mul 33 15
mul 15 15
add 495 412
div 494 496
mul 386 497
mul 329 470
mul 34 16
mul 16 16
add 501 412
div 500 502
mul 330 503
mul 332 470
mul 35 17
mul 17 17
add 507 412
div 506 508
mul 334 509
mul 385 448
mul 388 448
mul 389 448
mul 390 448
mul 36 0
div 515 413
mul 286 516
mul 37 1
div 518 418
mul 287 519
mul 38 2
div 521 423
mul 288 522
mul 289 516
mul 290 519
mul 291 522
mul 40 4
div 527 431
mul 292 528
mul 41 5
div 530 436
mul 293 531
mul 294 531
mul 42 6
div 534 442
mul 285 535
mul 43 8
div 537 447
mul 297 538
mul 47 12
div 540 452
mul 298 541
mul 295 535
mul 39 3
div 544 458
mul 296 545
mul 45 10
div 547 463
mul 188 548
mul 186 538
mul 44 9
div 551 469
mul 187 552
mul 253 552
mul 46 11
div 555 475
mul 254 556
mul 256 552
mul 259 541
mul 261 552
mul 48 13
div 561 483
mul 264 562
mul 270 562
mul 49 14
div 565 489
mul 271 566
mul 320 538
mul 325 541
mul 50 15
div 570 496
mul 386 571
mul 329 552
mul 51 16
div 574 502
mul 330 575
mul 332 552
mul 52 17
div 578 508
mul 334 579
mul 385 538
mul 388 538
mul 389 538
mul 390 538
add 147 148
add 585 286
sub 149 286
add 586 287
sub 150 287
add 588 288
sub 151 288
add 152 289
sub 587 289
add 592 290
sub 589 290
add 594 291
sub 591 291
sub 590 292
add 153 293
sub 292 293
sub 600 294
add 599 285
sub 294 285
add 603 297
sub 602 297
add 604 298
sub 606 295
sub 596 296
add 605 188
sub 154 188
sub 609 186
add 611 187
sub 186 187
sub 613 253
add 614 254
sub 253 254
sub 256 298
sub 615 256
add 618 259
sub 617 259
sub 619 261
add 621 264
sub 261 264
sub 623 270
add 624 271
sub 270 271
sub 612 320
add 320 325
sub 620 325
add 627 386
sub 628 386
sub 622 329
add 632 330
sub 329 330
sub 633 332
add 635 334
sub 332 334
sub 630 385
sub 638 388
sub 639 389
sub 640 390
neg 415
neg 420
add 415 420
neg 425
add 644 425
sub 642 426
add 426 427
sub 643 427
add 648 428
sub 645 428
sub 646 433
sub 433 438
sub 653 439
add 438 444
sub 439 444
add 656 449
sub 655 449
add 657 454
sub 659 455
sub 650 460
neg 465
add 658 465
sub 663 466
add 664 471
sub 466 471
sub 666 472
add 667 477
sub 472 477
sub 478 454
sub 668 478
add 671 479
sub 670 479
sub 672 480
add 674 485
sub 480 485
sub 676 486
add 677 491
sub 486 491
sub 665 492
add 492 493
sub 673 493
add 680 498
sub 681 498
sub 675 499
add 685 504
sub 499 504
sub 686 505
add 688 510
sub 505 510
sub 683 511
sub 691 512
sub 692 513
sub 693 514
neg 517
neg 520
add 517 520
neg 523
add 697 523
sub 695 524
add 524 525
sub 696 525
add 701 526
sub 698 526
sub 699 529
sub 529 532
sub 706 533
add 532 536
sub 533 536
add 709 539
sub 708 539
add 710 542
sub 712 543
sub 703 546
neg 549
add 711 549
sub 716 550
add 717 553
sub 550 553
sub 719 554
add 720 557
sub 554 557
sub 558 542
sub 721 558
add 724 559
sub 723 559
sub 725 560
add 727 563
sub 560 563
sub 729 564
add 730 567
sub 564 567
sub 718 568
add 568 569
sub 726 569
add 733 572
sub 734 572
sub 728 573
add 738 576
sub 573 576
sub 739 577
add 741 580
sub 577 580
sub 736 581
sub 744 582
sub 745 583
sub 746 584
add 652 161
add 694 162
add 705 163
add 747 164
div 178 69
div 178 179
mul 753 752
mul 181 754
div 178 77
mul 756 755
div 178 70
mul 756 758
mul 78 755
mul 78 758
mul 81 757
div 178 80
mul 763 752
div 178 86
mul 198 765
add 766 766
mul 202 765
add 767 768
const 0.5
div 770 205
mul 771 769
mul 207 765
sub 772 765
div 178 209
mul 775 773
mul 210 775
mul 777 774
sub 776 778
div 178 84
mul 213 780
add 781 781
mul 202 780
add 782 783
div 770 217
mul 785 784
mul 207 780
sub 786 780
div 178 219
mul 789 787
mul 220 789
mul 791 788
sub 790 792
mul 92 779
div 178 234
mul 235 795
mul 796 794
neg 797
mul 235 759
mul 797 185
mul 206 799
mul 800 206
mul 236 759
mul 236 797
add 803 803
add 804 804
add 759 759
sub 798 797
mul 91 807
mul 91 808
add 805 809
add 806 810
div 770 245
mul 813 811
mul 813 812
add 759 814
sub 815 797
div 178 246
mul 818 801
mul 802 818
neg 820
mul 247 818
mul 822 816
sub 819 823
mul 822 817
sub 821 825
div 178 231
mul 827 824
mul 827 826
mul 249 828
mul 249 829
mul 82 759
div 178 83
mul 833 832
mul 84 830
mul 84 831
div 178 85
mul 837 835
mul 837 836
mul 257 793
mul 837 840
mul 86 830
mul 86 831
div 178 87
mul 844 842
mul 844 843
mul 262 779
mul 844 847
div 178 266
mul 849 779
mul 267 849
mul 851 779
sub 850 852
mul 192 853
mul 265 854
div 178 89
mul 856 855
mul 56 67
div 178 276
mul 277 859
sub 859 860
mul 277 858
mul 275 861
mul 59 67
div 178 280
mul 281 865
sub 865 866
mul 281 864
mul 279 867
add 869 283
div 178 54
div 178 53
add 272 863
div 178 55
mul 62 757
mul 63 780
div 178 299
mul 306 877
add 878 878
mul 309 877
add 879 880
div 770 312
mul 882 881
mul 313 877
sub 883 877
div 178 315
mul 886 884
mul 316 886
mul 888 885
sub 887 889
mul 299 757
div 178 101
mul 892 891
mul 299 890
mul 892 894
mul 323 780
div 178 102
mul 897 896
mul 897 103
mul 107 759
div 178 108
mul 901 900
mul 331 759
div 178 112
mul 904 111
mul 335 755
mul 127 755
div 178 124
mul 908 907
sub 125 178
power 348 910
mul 125 911
mul 912 909
mul 351 913
mul 354 354
mul 915 914
mul 916 356
mul 917 358
sub 755 906
mul 362 918
mul 363 919
mul 920 360
sub 921 922
sub 919 923
mul 370 366
mul 371 924
mul 365 925
mul 206 926
mul 206 927
mul 372 924
mul 925 372
neg 931
add 930 930
sub 932 931
add 924 924
add 925 925
mul 130 935
mul 130 936
add 933 937
add 934 938
div 770 381
mul 941 939
mul 941 940
add 924 942
add 925 943
div 178 382
mul 946 928
mul 946 929
mul 383 946
mul 949 944
sub 947 950
mul 949 945
sub 948 952
sub 924 951
mul 113 954
mul 953 113
neg 956
add 895 899
mul 159 764
add 762 959
mul 158 764
mul 160 764
mul 64 779
div 178 394
mul 395 964
mul 965 963
div 178 66
mul 966 967
neg 968
neg 967
mul 133 779
div 178 406
mul 407 972
mul 973 971
div 178 137
mul 974 975
neg 976
neg 975
add 0 0
div 178 413
mul 980 0
mul 980 19
mul 414 980
mul 983 979
sub 982 984
mul 414 155
mul 286 981
mul 286 985
add 986 988
add 1 1
div 178 418
mul 991 1
mul 991 20
mul 419 991
mul 994 990
sub 993 995
mul 419 156
mul 287 992
mul 287 996
add 997 999
add 2 2
div 178 423
mul 1002 2
mul 1002 21
mul 424 1002
mul 1005 1001
sub 1004 1006
mul 424 157
mul 288 1003
mul 288 1007
add 1008 1010
mul 414 871
mul 289 981
mul 289 985
add 1012 1014
mul 419 871
mul 290 992
mul 290 996
add 1016 1018
mul 424 871
mul 291 1003
mul 291 1007
add 1020 1022
add 4 4
div 178 431
mul 1025 4
mul 1025 23
mul 432 1025
mul 1028 1024
sub 1027 1029
mul 432 872
mul 292 1026
mul 292 1030
add 1031 1033
add 5 5
div 178 436
mul 1036 5
mul 1036 24
mul 437 1036
mul 1039 1035
sub 1038 1040
mul 437 873
mul 437 862
mul 293 1037
mul 293 1041
add 1042 1045
mul 437 871
mul 294 1037
mul 294 1041
add 1047 1049
add 6 6
div 178 442
mul 1052 6
mul 1052 25
mul 443 1052
mul 1055 1051
sub 1054 1056
mul 443 868
mul 443 870
mul 285 1053
mul 285 1057
add 1059 1061
add 8 8
div 178 447
mul 1064 8
mul 1064 26
mul 448 1064
mul 1067 1063
sub 1066 1068
mul 448 875
mul 297 1065
mul 297 1069
add 1070 1072
add 12 12
div 178 452
mul 1075 12
mul 1075 30
mul 453 1075
mul 1078 1074
sub 1077 1079
mul 453 876
mul 298 1076
mul 298 1080
add 1081 1083
mul 443 874
mul 295 1053
mul 295 1057
add 1085 1087
add 3 3
div 178 458
mul 1090 3
mul 1090 22
mul 459 1090
mul 1093 1089
sub 1092 1094
mul 459 874
mul 296 1091
mul 296 1095
add 1096 1098
add 10 10
div 178 463
mul 1101 10
mul 1101 28
mul 464 1101
mul 1104 1100
sub 1103 1105
mul 464 79
mul 188 1102
mul 188 1106
add 1107 1109
mul 448 760
mul 186 1065
mul 186 1069
add 1111 1113
add 9 9
div 178 469
mul 1116 9
mul 1116 27
mul 470 1116
mul 1119 1115
sub 1118 1120
mul 470 761
mul 187 1117
mul 187 1121
add 1122 1124
mul 470 834
mul 253 1117
mul 253 1121
add 1126 1128
add 11 11
div 178 475
mul 1131 11
mul 1131 29
mul 476 1131
mul 1134 1130
sub 1133 1135
mul 476 833
mul 254 1132
mul 254 1136
add 1137 1139
mul 470 838
mul 470 839
mul 256 1117
mul 256 1121
add 1141 1144
mul 453 841
mul 259 1076
mul 259 1080
add 1146 1148
mul 470 845
mul 470 846
mul 261 1117
mul 261 1121
add 1150 1153
add 13 13
div 178 483
mul 1156 13
mul 1156 31
mul 484 1156
mul 1159 1155
sub 1158 1160
mul 484 848
mul 264 1157
mul 264 1161
add 1162 1164
mul 484 857
mul 270 1157
mul 270 1161
add 1166 1168
add 14 14
div 178 489
mul 1171 14
mul 1171 32
mul 490 1171
mul 1174 1170
sub 1173 1175
mul 490 856
mul 271 1172
mul 271 1176
add 1177 1179
mul 448 893
mul 320 1065
mul 320 1069
add 1181 1183
mul 453 898
mul 325 1076
mul 325 1080
add 1185 1187
add 15 15
div 178 496
mul 1190 15
mul 1190 33
mul 497 1190
mul 1193 1189
sub 1192 1194
mul 497 958
mul 386 1191
mul 386 1195
add 1196 1198
mul 470 902
mul 329 1117
mul 329 1121
add 1200 1202
add 16 16
div 178 502
mul 1205 16
mul 1205 34
mul 503 1205
mul 1208 1204
sub 1207 1209
mul 503 901
mul 330 1206
mul 330 1210
add 1211 1213
mul 470 903
mul 332 1117
mul 332 1121
add 1215 1217
add 17 17
div 178 508
mul 1220 17
mul 1220 35
mul 509 1220
mul 1223 1219
sub 1222 1224
mul 509 905
mul 334 1221
mul 334 1225
add 1226 1228
mul 448 955
mul 956 448
neg 1231
mul 385 1065
mul 385 1069
add 1230 1234
mul 448 960
mul 388 1065
mul 388 1069
add 1236 1238
mul 448 961
mul 389 1065
mul 389 1069
add 1240 1242
mul 448 962
mul 390 1065
mul 390 1069
add 1244 1246
mul 980 36
mul 516 980
mul 1249 979
sub 1248 1250
mul 516 155
mul 286 1251
add 1252 1253
mul 991 37
mul 519 991
mul 1256 990
sub 1255 1257
mul 519 156
mul 287 1258
add 1259 1260
mul 1002 38
mul 522 1002
mul 1263 1001
sub 1262 1264
mul 522 157
mul 288 1265
add 1266 1267
mul 516 871
mul 289 1251
add 1269 1270
mul 519 871
mul 290 1258
add 1272 1273
mul 522 871
mul 291 1265
add 1275 1276
mul 1025 40
mul 528 1025
mul 1279 1024
sub 1278 1280
mul 528 872
mul 292 1281
add 1282 1283
mul 1036 41
mul 531 1036
mul 1286 1035
sub 1285 1287
mul 531 873
mul 531 862
mul 293 1288
add 1289 1291
mul 531 871
mul 294 1288
add 1293 1294
mul 1052 42
mul 535 1052
mul 1297 1051
sub 1296 1298
mul 535 868
mul 535 870
mul 285 1299
add 1301 1302
mul 1064 43
mul 538 1064
mul 1305 1063
sub 1304 1306
mul 538 875
mul 297 1307
add 1308 1309
mul 1075 47
mul 541 1075
mul 1312 1074
sub 1311 1313
mul 541 876
mul 298 1314
add 1315 1316
mul 535 874
mul 295 1299
add 1318 1319
mul 1090 39
mul 545 1090
mul 1322 1089
sub 1321 1323
mul 545 874
mul 296 1324
add 1325 1326
mul 1101 45
mul 548 1101
mul 1329 1100
sub 1328 1330
mul 548 79
mul 188 1331
add 1332 1333
mul 538 760
mul 186 1307
add 1335 1336
mul 1116 44
mul 552 1116
mul 1339 1115
sub 1338 1340
mul 552 761
mul 187 1341
add 1342 1343
mul 552 834
mul 253 1341
add 1345 1346
mul 1131 46
mul 556 1131
mul 1349 1130
sub 1348 1350
mul 556 833
mul 254 1351
add 1352 1353
mul 552 838
mul 552 839
mul 256 1341
add 1355 1357
mul 541 841
mul 259 1314
add 1359 1360
mul 552 845
mul 552 846
mul 261 1341
add 1362 1364
mul 1156 48
mul 562 1156
mul 1367 1155
sub 1366 1368
mul 562 848
mul 264 1369
add 1370 1371
mul 562 857
mul 270 1369
add 1373 1374
mul 1171 49
mul 566 1171
mul 1377 1170
sub 1376 1378
mul 566 856
mul 271 1379
add 1380 1381
mul 538 893
mul 320 1307
add 1383 1384
mul 541 898
mul 325 1314
add 1386 1387
mul 1190 50
mul 571 1190
mul 1390 1189
sub 1389 1391
mul 571 958
mul 386 1392
add 1393 1394
mul 552 902
mul 329 1341
add 1396 1397
mul 1205 51
mul 575 1205
mul 1400 1204
sub 1399 1401
mul 575 901
mul 330 1402
add 1403 1404
mul 552 903
mul 332 1341
add 1406 1407
mul 1220 52
mul 579 1220
mul 1410 1219
sub 1409 1411
mul 579 905
mul 334 1412
add 1413 1414
mul 538 955
mul 956 538
neg 1417
mul 385 1307
add 1416 1419
mul 538 960
mul 388 1307
add 1421 1422
mul 538 961
mul 389 1307
add 1424 1425
mul 538 962
mul 390 1307
add 1427 1428
neg 155
neg 156
neg 157
sub 1430 871
sub 1431 871
sub 1432 871
neg 872
neg 873
neg 862
sub 1437 871
add 862 868
neg 868
neg 870
neg 875
neg 874
sub 1442 874
neg 79
sub 1443 760
neg 761
sub 1448 834
neg 833
neg 876
sub 1449 838
neg 839
sub 1451 841
sub 1452 845
sub 1453 846
add 1456 848
sub 846 848
sub 1458 857
neg 856
sub 1447 893
sub 1454 898
neg 958
sub 1455 902
neg 901
sub 1464 903
neg 905
sub 1461 955
sub 1468 960
sub 1469 961
sub 1470 962
neg 989
neg 987
neg 1000
neg 998
neg 1011
neg 1009
sub 1472 1015
sub 1473 1013
sub 1474 1019
sub 1475 1017
sub 1476 1023
sub 1477 1021
neg 1034
neg 1032
neg 1046
neg 1043
neg 1044
sub 1486 1050
sub 1488 1048
add 1043 1058
neg 1058
neg 1062
neg 1060
neg 1073
neg 1071
sub 1493 1088
sub 1494 1086
neg 1099
neg 1097
neg 1110
neg 1108
sub 1495 1114
sub 1496 1112
neg 1125
neg 1123
sub 1505 1129
sub 1506 1127
neg 1140
neg 1138
neg 1084
neg 1082
sub 1507 1145
neg 1142
sub 1508 1143
sub 1511 1149
sub 1512 1147
sub 1513 1154
sub 1514 1151
sub 1515 1152
add 1519 1165
sub 1151 1165
neg 1163
sub 1522 1169
sub 1523 1167
neg 1180
neg 1178
sub 1503 1184
sub 1504 1182
sub 1516 1188
sub 1517 1186
neg 1199
neg 1197
sub 1518 1203
sub 1520 1201
neg 1214
neg 1212
sub 1534 1218
sub 1535 1216
neg 1229
neg 1227
sub 1528 1235
sub 1529 1233
sub 1542 1239
sub 1543 1237
sub 1544 1243
sub 1545 1241
sub 1546 1247
sub 1547 1245
neg 1254
neg 1261
neg 1268
sub 1550 1271
sub 1551 1274
sub 1552 1277
neg 1284
neg 1292
neg 1290
sub 1557 1295
add 1290 1300
neg 1300
neg 1303
neg 1310
sub 1562 1320
neg 1327
neg 1334
sub 1563 1337
neg 1344
sub 1568 1347
neg 1354
neg 1317
sub 1569 1358
neg 1356
sub 1571 1361
sub 1572 1365
sub 1573 1363
add 1576 1372
sub 1363 1372
sub 1578 1375
neg 1382
sub 1567 1385
sub 1574 1388
neg 1395
sub 1575 1398
neg 1405
sub 1584 1408
neg 1415
sub 1581 1420
sub 1588 1423
sub 1589 1426
sub 1590 1429
rate solid_a 593
rate solid_b 595
rate solid_c 597
rate residue 608
rate stomach 598
rate small_bowel 601
rate colon 607
rate TRPM6_gut 397
rate plasma 641
rate interstitium 636
rate depot 610
rate fast 616
rate organs 629
rate muscle 625
rate deep 626
rate red_cells 631
rate surface 634
rate crystal 637
rate TRPM6_kidney 409
rate L1:solid_a 647
rate L1:solid_b 649
rate L1:solid_c 651
rate L1:residue 661
rate L1:stomach 748
rate L1:small_bowel 654
rate L1:colon 660
rate L1:plasma 749
rate L1:interstitium 689
rate L1:depot 662
rate L1:fast 669
rate L1:organs 682
rate L1:muscle 678
rate L1:deep 679
rate L1:red_cells 684
rate L1:surface 687
rate L1:crystal 690
rate L2:solid_a 700
rate L2:solid_b 702
rate L2:solid_c 704
rate L2:residue 714
rate L2:stomach 750
rate L2:small_bowel 707
rate L2:colon 713
rate L2:plasma 751
rate L2:interstitium 742
rate L2:depot 715
rate L2:fast 722
rate L2:organs 735
rate L2:muscle 731
rate L2:deep 732
rate L2:red_cells 737
rate L2:surface 740
rate L2:crystal 743
flow diet stomach 147
flow swallowed stomach 148
flow swallowed solid_a 149
flow swallowed solid_b 150
flow swallowed solid_c 151
flow swallowed residue 152
flow injected depot 154
flow infused plasma 153
flow solid_a stomach 286
flow solid_b stomach 287
flow solid_c stomach 288
flow solid_a residue 289
flow solid_b residue 290
flow solid_c residue 291
flow stomach small_bowel 292
flow small_bowel plasma 293
flow small_bowel colon 294
flow colon plasma 285
flow plasma colon 297
flow organs colon 298
flow colon faeces 295
flow residue faeces 296
flow depot plasma 188
flow plasma interstitium 186
flow interstitium plasma 187
flow interstitium fast 253
flow fast interstitium 254
flow interstitium organs 256
flow organs interstitium 259
flow interstitium muscle 261
flow muscle interstitium 264
flow muscle deep 270
flow deep muscle 271
flow plasma red_cells 320
flow organs red_cells 325
flow red_cells plasma 386
flow interstitium surface 329
flow surface interstitium 330
flow interstitium crystal 332
flow crystal interstitium 334
flow plasma urine 385
flow plasma sweat 388
flow plasma faeces 389
flow plasma blood 390
flow L1:solid_a L1:stomach 415
flow L1:solid_b L1:stomach 420
flow L1:solid_c L1:stomach 425
flow L1:solid_a L1:residue 426
flow L1:solid_b L1:residue 427
flow L1:solid_c L1:residue 428
flow L1:stomach L1:small_bowel 433
flow L1:small_bowel L1:plasma 438
flow L1:small_bowel L1:colon 439
flow L1:colon L1:plasma 444
flow L1:plasma L1:colon 449
flow L1:organs L1:colon 454
flow L1:colon L1:faeces 455
flow L1:residue L1:faeces 460
flow L1:depot L1:plasma 465
flow L1:plasma L1:interstitium 466
flow L1:interstitium L1:plasma 471
flow L1:interstitium L1:fast 472
flow L1:fast L1:interstitium 477
flow L1:interstitium L1:organs 478
flow L1:organs L1:interstitium 479
flow L1:interstitium L1:muscle 480
flow L1:muscle L1:interstitium 485
flow L1:muscle L1:deep 486
flow L1:deep L1:muscle 491
flow L1:plasma L1:red_cells 492
flow L1:organs L1:red_cells 493
flow L1:red_cells L1:plasma 498
flow L1:interstitium L1:surface 499
flow L1:surface L1:interstitium 504
flow L1:interstitium L1:crystal 505
flow L1:crystal L1:interstitium 510
flow L1:plasma L1:urine 511
flow L1:plasma L1:sweat 512
flow L1:plasma L1:faeces 513
flow L1:plasma L1:blood 514
flow L2:solid_a L2:stomach 517
flow L2:solid_b L2:stomach 520
flow L2:solid_c L2:stomach 523
flow L2:solid_a L2:residue 524
flow L2:solid_b L2:residue 525
flow L2:solid_c L2:residue 526
flow L2:stomach L2:small_bowel 529
flow L2:small_bowel L2:plasma 532
flow L2:small_bowel L2:colon 533
flow L2:colon L2:plasma 536
flow L2:plasma L2:colon 539
flow L2:organs L2:colon 542
flow L2:colon L2:faeces 543
flow L2:residue L2:faeces 546
flow L2:depot L2:plasma 549
flow L2:plasma L2:interstitium 550
flow L2:interstitium L2:plasma 553
flow L2:interstitium L2:fast 554
flow L2:fast L2:interstitium 557
flow L2:interstitium L2:organs 558
flow L2:organs L2:interstitium 559
flow L2:interstitium L2:muscle 560
flow L2:muscle L2:interstitium 563
flow L2:muscle L2:deep 564
flow L2:deep L2:muscle 567
flow L2:plasma L2:red_cells 568
flow L2:organs L2:red_cells 569
flow L2:red_cells L2:plasma 572
flow L2:interstitium L2:surface 573
flow L2:surface L2:interstitium 576
flow L2:interstitium L2:crystal 577
flow L2:crystal L2:interstitium 580
flow L2:plasma L2:urine 581
flow L2:plasma L2:sweat 582
flow L2:plasma L2:faeces 583
flow L2:plasma L2:blood 584
flow L1:swallowed L1:stomach 161
flow L1:infused L1:plasma 162
flow L2:swallowed L2:stomach 163
flow L2:infused L2:plasma 164
observable gut.dissolved_a 286
observable gut.dissolved_b 287
observable gut.dissolved_c 288
observable gut.passed_a 289
observable gut.passed_b 290
observable gut.passed_c 291
observable gut.emptied 292
observable gut.absorbed 293
observable gut.moved 294
observable gut.colonic 285
observable gut.voided 295
observable gut.rest_voided 296
observable gut.secreted 297
observable gut.shed 298
observable plasma.total 165
observable plasma.ionised 180
observable plasma.ultrafilterable 182
observable plasma.relative 183
observable plasma.outside 185
observable plasma.filtered_out 186
observable plasma.back 187
observable plasma.released 188
observable plasma.sweat 189
observable plasma.against 190
observable cells.free 210
observable cells.free_concentration 251
observable cells.held 211
observable cells.fast_in 253
observable cells.fast_out 254
observable cells.organs_in 256
observable cells.organs_out 259
observable cells.muscle_in 261
observable cells.muscle_out 264
observable cells.deep_in 270
observable cells.deep_out 271
observable erythrocyte.free 316
observable erythrocyte.total_concentration 317
observable erythrocyte.free_concentration 318
observable erythrocyte.entered 320
observable erythrocyte.left 322
observable erythrocyte.born 325
observable erythrocyte.died 327
observable bone.bound 329
observable bone.freed 330
observable bone.laid 332
observable bone.resorbed 334
observable kidney.proximal 336
observable kidney.limb 364
observable kidney.distal 383
observable kidney.excreted 384
observable kidney.urine 385
d_rate 0 0 1433
d_rate 1 1 1434
d_rate 2 2 1435
d_rate 3 0 871
d_rate 3 1 871
d_rate 3 2 871
d_rate 3 3 1444
d_rate 4 0 155
d_rate 4 1 156
d_rate 4 2 157
d_rate 4 4 1436
d_rate 5 4 872
d_rate 5 5 1439
d_rate 5 7 1438
d_rate 6 5 871
d_rate 6 6 1445
d_rate 6 7 1441
d_rate 6 8 875
d_rate 6 12 876
d_rate 7 7 970
d_rate 7 13 969
d_rate 8 5 873
d_rate 8 6 870
d_rate 8 7 1440
d_rate 8 8 1471
d_rate 8 9 761
d_rate 8 10 79
d_rate 8 15 958
d_rate 8 18 956
d_rate 9 8 760
d_rate 9 9 1466
d_rate 9 11 833
d_rate 9 12 841
d_rate 9 13 1457
d_rate 9 16 901
d_rate 9 17 905
d_rate 10 10 1446
d_rate 11 9 834
d_rate 11 11 1450
d_rate 12 9 838
d_rate 12 12 1462
d_rate 12 13 839
d_rate 13 9 845
d_rate 13 13 1459
d_rate 13 14 856
d_rate 14 13 857
d_rate 14 14 1460
d_rate 15 8 893
d_rate 15 12 898
d_rate 15 15 1463
d_rate 16 9 902
d_rate 16 16 1465
d_rate 17 9 903
d_rate 17 17 1467
d_rate 18 13 977
d_rate 18 18 978
d_rate 19 0 1478
d_rate 19 19 1479
d_rate 20 1 1480
d_rate 20 20 1481
d_rate 21 2 1482
d_rate 21 21 1483
d_rate 22 0 1015
d_rate 22 1 1019
d_rate 22 2 1023
d_rate 22 3 1499
d_rate 22 19 1013
d_rate 22 20 1017
d_rate 22 21 1021
d_rate 22 22 1500
d_rate 23 0 989
d_rate 23 1 1000
d_rate 23 2 1011
d_rate 23 4 1484
d_rate 23 19 987
d_rate 23 20 998
d_rate 23 21 1009
d_rate 23 23 1485
d_rate 24 4 1034
d_rate 24 5 1489
d_rate 24 7 1487
d_rate 24 23 1032
d_rate 24 24 1490
d_rate 25 5 1050
d_rate 25 6 1497
d_rate 25 7 1492
d_rate 25 8 1073
d_rate 25 12 1084
d_rate 25 24 1048
d_rate 25 25 1498
d_rate 25 26 1071
d_rate 25 30 1082
d_rate 26 5 1046
d_rate 26 6 1062
d_rate 26 7 1491
d_rate 26 8 1548
d_rate 26 9 1125
d_rate 26 10 1110
d_rate 26 15 1199
d_rate 26 18 1231
d_rate 26 24 1044
d_rate 26 25 1060
d_rate 26 26 1549
d_rate 26 27 1123
d_rate 26 28 1108
d_rate 26 33 1197
d_rate 27 8 1114
d_rate 27 9 1538
d_rate 27 11 1140
d_rate 27 12 1149
d_rate 27 13 1521
d_rate 27 16 1214
d_rate 27 17 1229
d_rate 27 26 1112
d_rate 27 27 1539
d_rate 27 29 1138
d_rate 27 30 1147
d_rate 27 31 1163
d_rate 27 34 1212
d_rate 27 35 1227
d_rate 28 10 1501
d_rate 28 28 1502
d_rate 29 9 1129
d_rate 29 11 1509
d_rate 29 27 1127
d_rate 29 29 1510
d_rate 30 9 1145
d_rate 30 12 1530
d_rate 30 13 1142
d_rate 30 27 1143
d_rate 30 30 1531
d_rate 31 9 1154
d_rate 31 13 1524
d_rate 31 14 1180
d_rate 31 27 1152
d_rate 31 31 1525
d_rate 31 32 1178
d_rate 32 13 1169
d_rate 32 14 1526
d_rate 32 31 1167
d_rate 32 32 1527
d_rate 33 8 1184
d_rate 33 12 1188
d_rate 33 15 1532
d_rate 33 26 1182
d_rate 33 30 1186
d_rate 33 33 1533
d_rate 34 9 1203
d_rate 34 16 1536
d_rate 34 27 1201
d_rate 34 34 1537
d_rate 35 9 1218
d_rate 35 17 1540
d_rate 35 27 1216
d_rate 35 35 1541
d_rate 36 0 1553
d_rate 36 36 1479
d_rate 37 1 1554
d_rate 37 37 1481
d_rate 38 2 1555
d_rate 38 38 1483
d_rate 39 0 1271
d_rate 39 1 1274
d_rate 39 2 1277
d_rate 39 3 1565
d_rate 39 36 1013
d_rate 39 37 1017
d_rate 39 38 1021
d_rate 39 39 1500
d_rate 40 0 1254
d_rate 40 1 1261
d_rate 40 2 1268
d_rate 40 4 1556
d_rate 40 36 987
d_rate 40 37 998
d_rate 40 38 1009
d_rate 40 40 1485
d_rate 41 4 1284
d_rate 41 5 1559
d_rate 41 7 1558
d_rate 41 40 1032
d_rate 41 41 1490
d_rate 42 5 1295
d_rate 42 6 1564
d_rate 42 7 1561
d_rate 42 8 1310
d_rate 42 12 1317
d_rate 42 41 1048
d_rate 42 42 1498
d_rate 42 43 1071
d_rate 42 47 1082
d_rate 43 5 1292
d_rate 43 6 1303
d_rate 43 7 1560
d_rate 43 8 1591
d_rate 43 9 1344
d_rate 43 10 1334
d_rate 43 15 1395
d_rate 43 18 1417
d_rate 43 41 1044
d_rate 43 42 1060
d_rate 43 43 1549
d_rate 43 44 1123
d_rate 43 45 1108
d_rate 43 50 1197
d_rate 44 8 1337
d_rate 44 9 1586
d_rate 44 11 1354
d_rate 44 12 1361
d_rate 44 13 1577
d_rate 44 16 1405
d_rate 44 17 1415
d_rate 44 43 1112
d_rate 44 44 1539
d_rate 44 46 1138
d_rate 44 47 1147
d_rate 44 48 1163
d_rate 44 51 1212
d_rate 44 52 1227
d_rate 45 10 1566
d_rate 45 45 1502
d_rate 46 9 1347
d_rate 46 11 1570
d_rate 46 44 1127
d_rate 46 46 1510
d_rate 47 9 1358
d_rate 47 12 1582
d_rate 47 13 1356
d_rate 47 44 1143
d_rate 47 47 1531
d_rate 48 9 1365
d_rate 48 13 1579
d_rate 48 14 1382
d_rate 48 44 1152
d_rate 48 48 1525
d_rate 48 49 1178
d_rate 49 13 1375
d_rate 49 14 1580
d_rate 49 48 1167
d_rate 49 49 1527
d_rate 50 8 1385
d_rate 50 12 1388
d_rate 50 15 1583
d_rate 50 43 1182
d_rate 50 47 1186
d_rate 50 50 1533
d_rate 51 9 1398
d_rate 51 16 1585
d_rate 51 44 1201
d_rate 51 51 1537
d_rate 52 9 1408
d_rate 52 17 1587
d_rate 52 44 1216
d_rate 52 52 1541
d_flow 8 0 155
d_flow 9 1 156
d_flow 10 2 157
d_flow 11 0 871
d_flow 12 1 871
d_flow 13 2 871
d_flow 14 4 872
d_flow 15 5 873
d_flow 15 7 862
d_flow 16 5 871
d_flow 17 6 870
d_flow 17 7 868
d_flow 18 8 875
d_flow 19 12 876
d_flow 20 6 874
d_flow 21 3 874
d_flow 22 10 79
d_flow 23 8 760
d_flow 24 9 761
d_flow 25 9 834
d_flow 26 11 833
d_flow 27 9 838
d_flow 27 13 839
d_flow 28 12 841
d_flow 29 9 845
d_flow 29 13 846
d_flow 30 13 848
d_flow 31 13 857
d_flow 32 14 856
d_flow 33 8 893
d_flow 34 12 898
d_flow 35 15 958
d_flow 36 9 902
d_flow 37 16 901
d_flow 38 9 903
d_flow 39 17 905
d_flow 40 8 955
d_flow 40 18 957
d_flow 41 8 960
d_flow 42 8 961
d_flow 43 8 962
d_flow 44 0 989
d_flow 44 19 987
d_flow 45 1 1000
d_flow 45 20 998
d_flow 46 2 1011
d_flow 46 21 1009
d_flow 47 0 1015
d_flow 47 19 1013
d_flow 48 1 1019
d_flow 48 20 1017
d_flow 49 2 1023
d_flow 49 21 1021
d_flow 50 4 1034
d_flow 50 23 1032
d_flow 51 5 1046
d_flow 51 7 1043
d_flow 51 24 1044
d_flow 52 5 1050
d_flow 52 24 1048
d_flow 53 6 1062
d_flow 53 7 1058
d_flow 53 25 1060
d_flow 54 8 1073
d_flow 54 26 1071
d_flow 55 12 1084
d_flow 55 30 1082
d_flow 56 6 1088
d_flow 56 25 1086
d_flow 57 3 1099
d_flow 57 22 1097
d_flow 58 10 1110
d_flow 58 28 1108
d_flow 59 8 1114
d_flow 59 26 1112
d_flow 60 9 1125
d_flow 60 27 1123
d_flow 61 9 1129
d_flow 61 27 1127
d_flow 62 11 1140
d_flow 62 29 1138
d_flow 63 9 1145
d_flow 63 13 1142
d_flow 63 27 1143
d_flow 64 12 1149
d_flow 64 30 1147
d_flow 65 9 1154
d_flow 65 13 1151
d_flow 65 27 1152
d_flow 66 13 1165
d_flow 66 31 1163
d_flow 67 13 1169
d_flow 67 31 1167
d_flow 68 14 1180
d_flow 68 32 1178
d_flow 69 8 1184
d_flow 69 26 1182
d_flow 70 12 1188
d_flow 70 30 1186
d_flow 71 15 1199
d_flow 71 33 1197
d_flow 72 9 1203
d_flow 72 27 1201
d_flow 73 16 1214
d_flow 73 34 1212
d_flow 74 9 1218
d_flow 74 27 1216
d_flow 75 17 1229
d_flow 75 35 1227
d_flow 76 8 1235
d_flow 76 18 1232
d_flow 76 26 1233
d_flow 77 8 1239
d_flow 77 26 1237
d_flow 78 8 1243
d_flow 78 26 1241
d_flow 79 8 1247
d_flow 79 26 1245
d_flow 80 0 1254
d_flow 80 36 987
d_flow 81 1 1261
d_flow 81 37 998
d_flow 82 2 1268
d_flow 82 38 1009
d_flow 83 0 1271
d_flow 83 36 1013
d_flow 84 1 1274
d_flow 84 37 1017
d_flow 85 2 1277
d_flow 85 38 1021
d_flow 86 4 1284
d_flow 86 40 1032
d_flow 87 5 1292
d_flow 87 7 1290
d_flow 87 41 1044
d_flow 88 5 1295
d_flow 88 41 1048
d_flow 89 6 1303
d_flow 89 7 1300
d_flow 89 42 1060
d_flow 90 8 1310
d_flow 90 43 1071
d_flow 91 12 1317
d_flow 91 47 1082
d_flow 92 6 1320
d_flow 92 42 1086
d_flow 93 3 1327
d_flow 93 39 1097
d_flow 94 10 1334
d_flow 94 45 1108
d_flow 95 8 1337
d_flow 95 43 1112
d_flow 96 9 1344
d_flow 96 44 1123
d_flow 97 9 1347
d_flow 97 44 1127
d_flow 98 11 1354
d_flow 98 46 1138
d_flow 99 9 1358
d_flow 99 13 1356
d_flow 99 44 1143
d_flow 100 12 1361
d_flow 100 47 1147
d_flow 101 9 1365
d_flow 101 13 1363
d_flow 101 44 1152
d_flow 102 13 1372
d_flow 102 48 1163
d_flow 103 13 1375
d_flow 103 48 1167
d_flow 104 14 1382
d_flow 104 49 1178
d_flow 105 8 1385
d_flow 105 43 1182
d_flow 106 12 1388
d_flow 106 47 1186
d_flow 107 15 1395
d_flow 107 50 1197
d_flow 108 9 1398
d_flow 108 44 1201
d_flow 109 16 1405
d_flow 109 51 1212
d_flow 110 9 1408
d_flow 110 44 1216
d_flow 111 17 1415
d_flow 111 52 1227
d_flow 112 8 1420
d_flow 112 18 1418
d_flow 112 43 1233
d_flow 113 8 1423
d_flow 113 43 1237
d_flow 114 8 1426
d_flow 114 43 1241
d_flow 115 8 1429
d_flow 115 43 1245
